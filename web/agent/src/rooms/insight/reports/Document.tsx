/** The document: what there is to know first, then every figure, then the period taken apart. Numbers are said by the server. */
import { CheckOutlined, WarningOutlined } from "@ant-design/icons";
import type { Report, ReportLine } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Aside } from "./Aside.tsx";
import css from "./reports.module.css";
import { reports } from "./words.ts";

export function Document({ report, stale }: { report: Report; stale: boolean }) {
  const { cover, words } = report;
  return (
    <article className={`${css.document} ${stale ? css.stale : ""}`} aria-busy={stale}>
      <header className={css.cover}>
        <h2>
          {cover.title} <span>{cover.period}</span>
        </h2>
        <p>
          {cover.whose} · {cover.made}
          {cover.running && <b> · {cover.running}</b>}
        </p>
      </header>
      <ul className={css.sentences} aria-label={words.summary}>
        {report.sentences.map((one) => (
          <li key={one.said} className={css[one.tone]}>
            {one.said}
          </li>
        ))}
      </ul>
      {(["tickets", "talks"] as const).map((group) => {
        const lines = report.lines.filter((line) => line.group === group);
        return (
          lines.length > 0 && <Figures key={group} title={words[group] ?? ""} lines={lines} report={report} />
        );
      })}
      <Days report={report} />
      <Aside report={report} />
    </article>
  );
}

function Figures({ title, lines, report }: { title: string; lines: ReportLine[]; report: Report }) {
  const w = report.words;
  return (
    <section>
      <h3>
        {w.figures} · {title}
      </h3>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th>{w.figure}</th>
              <th>{w.now}</th>
              <th>{w.before}</th>
              <th>{w.change}</th>
              <th>{w.year}</th>
              <th>{w.yearly}</th>
              <th>{w.target}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={`${line.figure}.${line.reading}`}>
                <th scope="row">{line.name}</th>
                <td className={css.now}>{line.now.said}</td>
                <td>{line.before.said}</td>
                <td className={line.real ? css[line.verdict] : css.quiet}>
                  {line.change.said}
                  {line.real && <i title={w.real} role="img" aria-label={w.real} />}
                </td>
                <td>{line.year.said}</td>
                <td className={css.quiet}>{line.yearly.said}</td>
                <td>
                  {line.target.said}
                  {line.met !== null && (
                    <span className={line.met ? css.good : css.bad}>
                      {line.met ? <CheckOutlined /> : <WarningOutlined />} {line.met ? w.met : w.missed}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.legend}>
        <i /> {w.real}
      </p>
    </section>
  );
}

const TALL = 120;

function Days({ report }: { report: Report }) {
  const t = useT(reports);
  const w = report.words;
  const most = Math.max(1, ...report.days.map((day) => Math.max(day.opened, day.solved)));
  const sum = (name: "opened" | "solved") => report.days.reduce((all, day) => all + day[name], 0);
  const every = Math.ceil(report.days.length / 8);
  return (
    <section>
      <h3>{w.days}</h3>
      <p className={css.says}>
        {t("chartSays", { n: report.days.length, opened: sum("opened"), solved: sum("solved") })}
        <span className={css.key}>
          <i className={css.opened} /> {w.opened} <i className={css.solved} /> {w.solved}
        </span>
      </p>
      <div className={css.chart} aria-hidden="true">
        {report.days.map((day, at) => (
          <span key={day.day} title={`${day.day}  ${w.opened} ${day.opened}  ${w.solved} ${day.solved}`}>
            <i className={css.opened} style={{ height: (day.opened / most) * TALL }} />
            <i className={css.solved} style={{ height: (day.solved / most) * TALL }} />
            <small>{at % every === 0 ? day.day.slice(5) : ""}</small>
          </span>
        ))}
      </div>
    </section>
  );
}
