/** 服务小结: what it was about and what came of it; the seat is free after it. */
import type { ContactCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useDraft } from "@shouwen/kit/ui/draft.ts";
import { App, Button, Input, Select, TreeSelect } from "antd";
import { treeOf, useReference } from "../../../shell/reference.ts";
import { type Summary, useDeed } from "../queries.ts";
import { desk } from "../words.ts";
import css from "./talk.module.css";

const RESULTS = ["solved", "ticket", "callback", "no_answer", "other"] as const;

export function SummaryForm({ card }: { card: ContactCard }) {
  const t = useT(desk);
  const { message } = App.useApp();
  const problems = useReference("problems");
  const deed = useDeed(card.id);
  const [note, setNote, clear] = useDraft(`summary.${card.id}`, "");
  const [problem, setProblem, clearProblem] = useDraft(
    `summary.problem.${card.id}`,
    card.problem?.code ?? "",
  );
  const [result, setResult, clearResult] = useDraft<Summary["result"] | "">(`summary.result.${card.id}`, "");
  const send = () => {
    if (!problem || !result) return;
    deed.mutate(
      { verb: "summary", body: { problem_type: problem, result, note: note.trim() } },
      {
        onSuccess: () => {
          clear();
          clearProblem();
          clearResult();
        },
        onError: (error) => void message.error(error.message),
      },
    );
  };
  return (
    <form
      className={css.summary}
      aria-label={t("summaryTitle")}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h3>{t("summaryTitle")}</h3>
      <p className={css.faint}>{t("summaryHint")}</p>
      <div className={css.pair}>
        <TreeSelect
          aria-label={t("problem")}
          placeholder={t("problem")}
          treeData={treeOf(problems)}
          value={problem || undefined}
          onChange={setProblem}
          showSearch={{ treeNodeFilterProp: "title" }}
          treeDefaultExpandAll
        />
        <Select
          aria-label={t("result")}
          placeholder={t("result")}
          value={result || undefined}
          onChange={setResult}
          options={RESULTS.map((one) => ({ value: one, label: t(one === "ticket" ? "result_ticket" : one) }))}
        />
      </div>
      <Input.TextArea
        aria-label={t("note")}
        placeholder={t("note")}
        maxLength={5000}
        autoSize={{ minRows: 2, maxRows: 6 }}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button type="primary" htmlType="submit" disabled={!problem || !result} loading={deed.isPending}>
        {t("save")}
      </Button>
    </form>
  );
}
