// Logs actions in four groups at once, and prints the group and number of each once it has been answered.
import { openStore } from '../../../dist/adapters/lowdb/open-store.js';

const [folder, sample] = process.argv.slice(2);
const store = await openStore({ folder });
const { group, action } = JSON.parse(sample);

async function logInto(id) {
  for (;;) {
    const number = await store.changeGroup(id, (found) => {
      const before = found ?? { ...group, id, prefix: id };
      const logged = { ...action, reference: `ISCG-${before.nextNumber}` };
      const actions = [...before.actions, logged];
      return { record: { ...before, actions, nextNumber: before.nextNumber + 1 }, result: before.nextNumber };
    });
    process.stdout.write(`${id} ${number}\n`);
  }
}

for (const id of ['g1', 'g2', 'g3', 'g3']) void logInto(id);
