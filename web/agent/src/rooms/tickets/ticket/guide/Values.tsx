/** What the standard's own fields say of this ticket, by their names. */
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { moment } from "@shouwen/kit/ui/time.ts";
import { Field, Group } from "../Side.tsx";
import { useGuide } from "./queries.ts";
import { guideWords } from "./words.ts";

export function Values({ number }: { number: string }) {
  const t = useT(guideWords);
  const lang = useLanguage();
  const known = useGuide(number).data?.known ?? [];
  if (known.length === 0) return null;
  return (
    <Group title={t("values")}>
      {known.map((one) => (
        <Field key={one.field} name={one.name}>
          <span
            title={
              one.given
                ? [one.given.person, moment(one.given.at, lang)].filter(Boolean).join(" · ")
                : undefined
            }
          >
            {one.text}
          </span>
        </Field>
      ))}
    </Group>
  );
}
