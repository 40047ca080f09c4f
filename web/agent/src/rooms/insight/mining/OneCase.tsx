import { ArrowLeftOutlined } from "@ant-design/icons";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Moment } from "@shouwen/kit/ui/Time.tsx";
import { duration } from "@shouwen/kit/ui/time.ts";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import css from "./behind.module.css";
import { useCase } from "./queries.ts";
import { process } from "./words.ts";

interface Props {
  log: string;
  id: string;
  title: (name: string) => string;
  onBack: () => void;
}

/** One case, step by step, with the time between. */
export function OneCase({ log, id, title, onBack }: Props) {
  const t = useT(process);
  const found = useCase(log, id);
  return (
    <section aria-label={id}>
      <div className={css.heading}>
        <Button type="text" icon={<ArrowLeftOutlined />} onClick={onBack}>
          {t("back")}
        </Button>
        {found.data?.number && (
          <Link to="/tickets/$number" params={{ number: found.data.number }}>
            {t("ticket")} {found.data.number}
          </Link>
        )}
      </div>
      {found.isPending && <Loading rows={6} height={48} />}
      {found.isError && <Failed error={found.error} retry={() => found.refetch()} />}
      <ol className={css.steps}>
        {found.data?.steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps of a case never move
          <li key={at}>
            <b>{title(step.activity)}</b>
            <small>
              <Moment at={step.at} />
              {step.who && ` · ${step.who}`}
              {step.team && ` · ${step.team}`}
            </small>
            {step.gap_s !== null && <span className={css.gap}>{duration(step.gap_s)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
