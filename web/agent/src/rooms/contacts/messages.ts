/** Words of a talk by id, each once, whichever way they came. */
export function put<M extends { id: number }>(all: M[], one: M): M[] {
  const others = all.filter((message) => message.id !== one.id);
  return [...others, one].sort((a, b) => a.id - b.id);
}
