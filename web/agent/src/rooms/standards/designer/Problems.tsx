import { useT } from "@shouwen/kit/i18n/words.ts";
import { Alert } from "antd";
import { useSaid } from "../said.ts";
import { service } from "./canvas/services.ts";
import css from "./designer.module.css";
import { type Fault, show, useDesk } from "./desk.ts";
import { nodeOf } from "./parts.ts";
import { designer } from "./words.ts";

interface Props {
  faults: readonly Fault[] | undefined;
  error: string | undefined;
}

/** Every fault with its place; a click goes there. */
export function Problems({ faults, error }: Props) {
  const t = useT(designer);
  if (error) return <Alert type="warning" banner title={t("notChecked", { why: error })} />;
  if (!faults) return <p className={css.nothing}>{t("checking")}</p>;
  const [bad, hints] = (["fault", "hint"] as const).map((kind) => faults.filter((one) => one.kind === kind));
  return (
    <>
      {bad?.length === 0 && (
        <div className={css.nothing} role="status">
          <p>{t("noProblems")}</p>
          <p>{t("noProblemsHint")}</p>
        </div>
      )}
      <List faults={bad ?? []} />
      {(hints?.length ?? 0) > 0 && <h3 className={css.hints}>{t("hints")}</h3>}
      <List faults={hints ?? []} />
    </>
  );
}

function List({ faults }: { faults: readonly Fault[] }) {
  const { modeler } = useDesk();
  const place = usePlace();
  return (
    <ul className={css.problems}>
      {faults.map((fault) => (
        <li key={`${fault.place}.${fault.element}.${fault.code}.${fault.message}`}>
          <button type="button" onClick={() => show(modeler, fault.element)}>
            {fault.message}
            <small>{place(fault)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The name on the canvas and the place in the document. */
function usePlace(): (fault: Fault) => string {
  const t = useT(designer);
  const said = useSaid();
  const { modeler } = useDesk();
  return ({ element, place }) => {
    const known = element ? service(modeler, "elementRegistry").get(element) : undefined;
    const found = known?.parent ? known : undefined;
    const from = found?.source && nodeOf(found.source.businessObject);
    const to = found?.target && nodeOf(found.target.businessObject);
    const name = found?.waypoints
      ? `${said(from?.name)} → ${said(to?.name)}`
      : (found?.businessObject.name ?? (found ? found.id : t("wholeStandard")));
    return [name, place].filter(Boolean).join(" · ");
  };
}
