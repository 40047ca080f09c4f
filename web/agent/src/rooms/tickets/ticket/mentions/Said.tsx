/** What a colleague wrote for colleagues, the mentioned named plainly. */
import { useSession } from "../../../../shell/session.ts";
import css from "../messages.module.css";
import { pieces } from "./mention.ts";

export function Said({ text }: { text: string }) {
  const { person } = useSession();
  return pieces(text).map((piece, index) =>
    "text" in piece ? (
      piece.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places
      <b key={index} className={piece.id === person.id ? css.mentionMe : css.mention}>
        @{piece.name}
      </b>
    ),
  );
}
