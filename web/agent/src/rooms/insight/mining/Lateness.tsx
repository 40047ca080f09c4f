import type { MiningCauses } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { duration } from "@shouwen/kit/ui/time.ts";
import { ATTRIBUTES } from "./attributes.ts";
import { useValueWord } from "./Filters.tsx";
import { Lines, Part } from "./Findings.tsx";
import css from "./found.module.css";
import { findings } from "./foundWords.ts";
import { useCauses } from "./queries.ts";
import type { Search } from "./search.ts";
import { factor } from "./text.ts";

/** Which attributes raise the odds of lateness, those that hold after correction. */
export function Lateness({ log, search }: { log: string; search: Search }) {
  const t = useT(findings);
  const found = useCauses(log, search);
  return (
    <Part name={t("causes")} hint={t("causesHint")} wide>
      {found.isPending && <Loading rows={3} height={40} />}
      {found.isError && <Failed error={found.error} retry={() => found.refetch()} />}
      {found.data && <Told found={found.data} />}
    </Part>
  );
}

function Told({ found }: { found: MiningCauses }) {
  const t = useT(findings);
  const lang = useLanguage();
  const word = useValueWord();
  const { late, cases, limit_s: limit } = found;
  const counts = { late: late.toLocaleString(), cases: cases.toLocaleString() };
  const lines = found.causes
    .filter((row) => row.holds)
    .slice(0, 8)
    .map((row) => ({
      key: `${row.attribute} ${row.value}`,
      name: t("causeRow", {
        attribute: sayCode(ATTRIBUTES, row.attribute, lang),
        value: word(row.attribute, row.value, row.value_title),
        odds: factor(row.odds),
        low: factor(row.low),
        high: factor(row.high),
        late: row.late.toLocaleString(),
        cases: row.cases.toLocaleString(),
      }),
    }));
  return (
    <>
      <p className={css.faint}>
        {limit === null ? t("lateOwn", counts) : t("lateLimit", { ...counts, limit: duration(limit) })}
      </p>
      <Lines lines={lines} none={t("noCauses")} />
    </>
  );
}
