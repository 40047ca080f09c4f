/** Pictures made small enough to travel inside a standard's file. */
import type { Picture } from "./document.ts";

/** Characters in base64, as `shouwen.loop.standards.rules.pictures` has it. */
export const LONGEST = 200_000;
const KEPT = ["image/png", "image/jpeg"];
const TRIES = [1600, 1200, 900, 600].flatMap((side) => [
  { side, quality: 0.85 },
  { side, quality: 0.7 },
]);

export function addressOf({ data }: Picture): string {
  return `data:image/${data.startsWith("iVBORw0KGgo") ? "png" : "jpeg"};base64,${data}`;
}

/** As it is where it is small, else the largest JPEG of it that fits; nothing where it is no picture. */
export async function shrunk(file: Blob): Promise<string | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return undefined;
  const most = Math.max(bitmap.width, bitmap.height);
  if (KEPT.includes(file.type) && most <= 1600) {
    const whole = bodyOf(await read(file));
    if (whole.length <= LONGEST) return whole;
  }
  for (const { side, quality } of TRIES) {
    const scale = Math.min(1, side / most);
    const made = bodyOf(drawn(bitmap, scale, quality));
    if (made.length <= LONGEST) return made;
  }
  return undefined;
}

function drawn(bitmap: ImageBitmap, scale: number, quality: number): string {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const pen = canvas.getContext("2d");
  if (pen) {
    pen.fillStyle = "#fff"; // JPEG knows nothing transparent
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  }
  return canvas.toDataURL("image/jpeg", quality);
}

function read(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

function bodyOf(address: string): string {
  return address.slice(address.indexOf(",") + 1);
}
