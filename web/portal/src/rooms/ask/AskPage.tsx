/** One question, asked in under a minute; after sending, its number and the promised time. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useState } from "react";
import type { Asked } from "../../shell/api.ts";
import { PromiseLine } from "../../shell/PromiseLine.tsx";
import { usePageTitle } from "../../shell/title.ts";
import { AskForm } from "./AskForm.tsx";
import { Done } from "./Done.tsx";
import { Incidents } from "./Incidents.tsx";
import { ask } from "./words.ts";

export function AskPage() {
  const t = useT(ask);
  const [asked, setAsked] = useState<Asked>();
  usePageTitle(t(asked ? "doneTitle" : "title"));
  if (asked) return <Done asked={asked} again={() => setAsked(undefined)} />;
  return (
    <>
      <Incidents />
      <AskForm onDone={setAsked} />
      <PromiseLine />
    </>
  );
}
