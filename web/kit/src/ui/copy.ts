/** Copy to the clipboard, also where the page came without TLS and the browser keeps its new clipboard shut. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOldWay(text);
  }
}

function copyOldWay(text: string): boolean {
  const place = document.createElement("textarea");
  place.value = text;
  place.style.position = "fixed";
  place.style.opacity = "0";
  document.body.append(place);
  place.select();
  const done = document.execCommand("copy");
  place.remove();
  return done;
}
