/** How a note names a colleague: `@王芳#7`, the name and the id that it stands for. Pure. */

const MENTION = /(?<![A-Za-z0-9._-])@([^@#\n]{1,100})#([1-9][0-9]{0,17})(?![0-9])/g;

export type Piece = { text: string } | { name: string; id: number };

/** A text in pieces: plain words, and people. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const one of text.matchAll(MENTION)) {
    if (one.index > from) found.push({ text: text.slice(from, one.index) });
    found.push({ name: one[1] ?? "", id: Number(one[2]) });
    from = one.index + one[0].length;
  }
  if (from < text.length) found.push({ text: text.slice(from) });
  return found;
}

/** Without the ids, for one line of text. */
export function plain(text: string): string {
  return pieces(text)
    .map((piece) => ("text" in piece ? piece.text : `@${piece.name}`))
    .join("");
}

/** The beginning of a name after an @ at the end of what was typed, or undefined when nobody is asked for. */
export function askedName(text: string): string | undefined {
  return text.match(/(?<![A-Za-z0-9._-])@([^\s@#]{0,20})$/)?.[1];
}

export function withMention(text: string, person: { id: number; name: string }): string {
  return text.replace(/@[^\s@#]*$/, `@${person.name}#${person.id} `);
}
