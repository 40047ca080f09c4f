/** The period taken apart: backlog by age, parts of each dimension, where the standard was left, agenda and actions. */
import type { Report } from "@shouwen/kit/api/types.ts";
import own from "./aside.module.css";
import css from "./reports.module.css";

const MARKS = { better: " ▲", worse: " ▼", "": "" } as const;

export function Aside({ report }: { report: Report }) {
  const w = report.words;
  const most = Math.max(1, ...report.ages.map((age) => age.count));
  return (
    <>
      <section>
        <h3>{w.ages}</h3>
        <dl className={own.ages}>
          {report.ages.map((age, at) => (
            <div key={age.name}>
              <dt>{age.name}</dt>
              <dd>
                <i
                  className={at === 3 ? own.oldest : undefined}
                  style={{ width: `${(age.count / most) * 100}%` }}
                />
                {age.count}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {report.drills.map((drill) => (
        <section key={drill.dimension}>
          <h3>{drill.title}</h3>
          <div className={css.scroll}>
            <table className={css.table}>
              <thead>
                <tr>
                  <th>{w.name}</th>
                  {report.columns.map((column) => (
                    <th key={column.figure}>{column.name}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {drill.parts.map((part) => (
                  <tr key={part.code}>
                    <th scope="row">{part.name}</th>
                    {part.cells.map((cell, at) => (
                      <td
                        key={report.columns[at]?.figure}
                        className={
                          cell.mark === "better" ? css.good : cell.mark === "worse" ? css.bad : undefined
                        }
                        title={cell.mark === "better" ? w.best : cell.mark === "worse" ? w.worst : undefined}
                      >
                        {cell.now.said}
                        {MARKS[cell.mark]}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {drill.more > 0 && <p className={css.legend}>{w.others?.replace("{n}", String(drill.more))}</p>}
        </section>
      ))}
      {report.strayed.length > 0 && <Strayed report={report} />}
      {report.agenda.length > 0 && (
        <section>
          <h3>{w.agenda}</h3>
          <ol className={own.agenda}>
            {report.agenda.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ol>
        </section>
      )}
      {report.tasks.length > 0 && (
        <section>
          <h3>{w.tasks}</h3>
          <ul className={own.tasks}>
            {report.tasks.map((one) => (
              <li key={one.matter}>
                {one.matter}
                <small>{one.proposal}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <footer className={own.notes}>
        {report.notes.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </footer>
    </>
  );
}

function Strayed({ report }: { report: Report }) {
  const w = report.words;
  return (
    <section>
      <h3>{w.strayed}</h3>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th>{w.node}</th>
              <th>{w.tickets}</th>
              <th>{w.deviating}</th>
              <th>{w.share}</th>
              <th className={css.words}>{w.how}</th>
            </tr>
          </thead>
          <tbody>
            {report.strayed.map((one) => (
              <tr key={`${one.standard}.${one.node}`}>
                <th scope="row">
                  {one.node} <small>{one.standard}</small>
                </th>
                <td>{one.tickets}</td>
                <td>{one.deviating}</td>
                <td>{one.share.said}</td>
                <td className={css.words}>{one.how}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
