import { Loading } from "@shouwen/kit/ui/States.tsx";
import css from "./ticket.module.css";

/** The shape of the ticket page before the ticket is there. */
export function Bones() {
  return (
    <div className={css.ticket}>
      <Loading rows={2} height={48} />
      <div className={css.columns}>
        <div className={css.talk}>
          <Loading rows={6} height={72} />
        </div>
        <aside className={css.side}>
          <Loading rows={8} />
        </aside>
      </div>
    </div>
  );
}
