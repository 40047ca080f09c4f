import { useT } from "@shouwen/kit/i18n/words.ts";
import { Link } from "@tanstack/react-router";
import { Alert, Button } from "antd";
import { useEffect } from "react";
import { percent } from "../said.ts";
import { type Scope, useCoverage } from "./queries.ts";
import css from "./versions.module.css";
import { versions } from "./words.ts";

interface Props {
  id: number;
  scope: Scope;
  share: number;
}

/** Which of last month's tickets a scope and a share would have covered; asked for, not on every key. */
export function Coverage({ id, scope, share }: Props) {
  const t = useT(versions);
  const coverage = useCoverage(id);
  const { reset } = coverage;
  const asked = JSON.stringify({ scope, share });
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer to another question is no answer
  useEffect(() => reset(), [asked, reset]);
  const found = coverage.data;
  return (
    <div className={css.coverage}>
      <Button size="small" loading={coverage.isPending} onClick={() => coverage.mutate({ scope, share })}>
        {t("tryIt")}
      </Button>
      {coverage.error && <Alert type="error" title={coverage.error.message} role="alert" />}
      {found && (
        <div role="status">
          {found.of === 0
            ? t("triedNone")
            : t("tried", { of: found.of, n: found.covered, share: percent(found.covered / found.of) })}
          <ul>
            {found.examples.slice(0, 8).map((one) => (
              <li key={one.number}>
                <Link to="/tickets/$number" params={{ number: one.number }} target="_blank">
                  {one.number}
                </Link>{" "}
                {one.subject}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
