/** `@` in a note: colleagues who may read it; the others are named, and cannot be chosen. */
import { api, take } from "@shouwen/kit/api/client.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Avatar } from "@shouwen/kit/ui/Avatar.tsx";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import css from "../menu.module.css";
import { useMenu } from "../ScriptMenu.tsx";
import type { Place } from "../scripts.ts";
import { writing } from "../writing.ts";
import { askedName, withMention } from "./mention.ts";

export function useMentionMenu(
  { number, contact }: Place,
  text: string,
  on: boolean,
  onText: (text: string) => void,
) {
  const asked = on ? askedName(text) : undefined;
  const placed = number !== undefined || contact !== undefined;
  const found = useQuery({
    queryKey: ["colleagues", number ?? contact, asked],
    queryFn: async () => {
      const query = { q: asked ?? "" };
      const page = number
        ? await take(api.GET("/tickets/{number}/colleagues", { params: { path: { number }, query } }))
        : await take(
            api.GET("/contacts/{contact_id}/colleagues", {
              params: { path: { contact_id: contact ?? 0 }, query },
            }),
          );
      return page.items;
    },
    enabled: asked !== undefined && placed,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const people = found.data ?? [];
  return useMenu(
    asked !== undefined && placed && people.length > 0,
    people,
    text,
    (person) => onText(withMention(text, person)),
    (person) => person.able,
  );
}

export function MentionMenu({ menu }: { menu: ReturnType<typeof useMentionMenu> }) {
  const t = useT(writing);
  if (!menu.shown) return null;
  return (
    <div className={css.scripts} role="listbox" aria-label={t("colleagues")}>
      {menu.items.map((person, index) => (
        <button
          key={person.id}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={index === menu.here}
          aria-disabled={!person.able}
          className={`${css.script} ${person.able ? "" : css.unable}`}
          onMouseMove={() => menu.setAt(index)}
          onMouseDown={(event) => {
            event.preventDefault();
            menu.take(person);
          }}
        >
          <Avatar name={person.name} size={20} tone="me" /> {person.name}
          {!person.able && <em>{t("cannotRead")}</em>}
        </button>
      ))}
    </div>
  );
}
