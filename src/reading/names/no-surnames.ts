/** Follow a first name in the name of a place or a thing: "Alexandra Road". */
export const NO_SURNAME: ReadonlySet<string> = new Set(
  `road street house hospital school avenue lane court park hall close centre university college terrace square bridge library
museum hotel station line award awards prize fund trust foundation day week act bill ltd limited society institute council
government wales cymru team group board committee`.split(/\s+/u),
);
