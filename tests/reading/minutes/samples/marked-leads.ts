import { type Sample, undated } from './sample.js';

/** Where a lead stands: over deeper bullets, in a closing bracket, a role beside a name. */
export const MARKED_LEADS: readonly Sample[] = [
  undated(
    'a bare marker with a name, which owns the deeper bullets and nothing else',
    '- The stock is low.\n- Action TE:\n  - Order the lanyards\n  - Count the badges\n- The shop was busy.\n- Takings rose.\n',
    [
      ['Order the lanyards', ['TE'], null],
      ['Count the badges', ['TE'], null],
    ],
  ),
  undated(
    'a bare marker with a post, in HTML',
    '<ul><li>Rooms were cold.</li><li>Action Site Manager:<ul><li>Bleed the radiators</li></ul></li><li>Fees were paid.</li></ul>',
    [['Bleed the radiators', ['Site Manager'], null]],
  ),
  undated(
    'a bare marker over plain bullets',
    'Action Clerk:\n• Ring the bank\n• Order salt\n\nThe gate was mended.\n• It is green.\n',
    [
      ['Ring the bank', ['Clerk'], null],
      ['Order salt', ['Clerk'], null],
    ],
  ),
  undated(
    'a bare Welsh marker',
    '- Mae’r to yn gollwng.\n- Gweithredu Clerc:\n  - Ffonio’r adeiladwr\n- Roedd y tân yn gynnes.\n',
    [['Ffonio’r adeiladwr', ['Clerc'], null]],
  ),
  undated(
    'a recap with titles before colons and leads in closing brackets',
    'Follow-up tasks:\nVenue Hire: Send the signed form to estates. (Rhian)\nCatering: Ask for three menus (Bea and Owen)\nSound: Book a microphone. (tbc)\n',
    [
      ['Send the signed form to estates', ['Rhian'], null],
      ['Ask for three menus', ['Bea', 'Owen'], null],
      ['Book a microphone', [], null],
    ],
  ),
  undated(
    'a lead in a closing bracket that no list of those present names',
    'Actions\n- Send the form to estates (Rhian)\n- Book the van [Tom]\n',
    [
      ['Send the form to estates', ['Rhian'], null],
      ['Book the van', ['Tom'], null],
    ],
  ),
  undated('a place in brackets after a task that has its lead', 'Actions\n- Rhian to book the small hall (Cardiff)\n', [
    ['book the small hall (Cardiff)', ['Rhian'], null],
  ]),
  undated(
    'a role beside a name',
    'Actions\n• Tomos (Clerk): Print the large type\n• Clerk (Tomos): Send it out\n• Tomos (Clerk) to bind the copies\n• CL (perhaps) to check the proofs\n• Trysorydd (Ken) i dalu’r argraffydd\n',
    [
      ['Print the large type', ['Tomos'], null],
      ['Send it out', ['Tomos'], null],
      ['bind the copies', ['Tomos'], null],
      ['check the proofs', ['CL'], null],
      ['talu’r argraffydd', ['Ken'], null],
    ],
  ),
  undated(
    'a name with more in brackets',
    'Actions\n- Colin Swain (CS) to ring the bank\n- Sam (with support from Roger) - deliver the freezer\n- Dr Amy Low (NFA) to share the slides\n',
    [
      ['ring the bank', ['Colin Swain'], null],
      ['deliver the freezer', ['Sam'], null],
      ['share the slides', ['Dr Amy Low'], null],
    ],
  ),
];
