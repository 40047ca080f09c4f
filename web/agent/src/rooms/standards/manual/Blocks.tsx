/** The pieces of a manual as the server words them. */
import css from "./manual.module.css";
import type { Block, Picture, Section } from "./queries.ts";

export function Chapter({ section, depth }: { section: Section; depth: number }) {
  const Head = (["h2", "h3", "h4"] as const)[Math.min(depth, 2)] ?? "h4";
  return (
    <section className={depth === 0 ? css.chapter : css.part}>
      <Head id={section.anchor}>
        <span>{section.number}</span>
        {section.title}
      </Head>
      {section.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a version never move
        <Piece key={at} block={block} />
      ))}
      {section.sections.map((one) => (
        <Chapter key={one.anchor} section={one} depth={depth + 1} />
      ))}
    </section>
  );
}

function Piece({ block }: { block: Block }) {
  if (block.kind === "script")
    return (
      <figure className={css.script}>
        <figcaption>{block.title}</figcaption>
        <p>{block.text}</p>
      </figure>
    );
  return (
    <>
      {block.title && <h5>{block.title}</h5>}
      <Inner block={block} />
    </>
  );
}

function Inner({ block }: { block: Block }) {
  switch (block.kind) {
    case "steps":
    case "bullets": {
      const List = block.kind === "steps" ? "ol" : "ul";
      return (
        <List>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </List>
      );
    }
    case "facts":
      return (
        <table className={css.facts}>
          <tbody>
            {block.rows.map(([label, said]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{said}</td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case "table":
      return <Sheet head={block.head} rows={block.rows} />;
    case "chart":
      return block.pictures.map((picture) => <Drawing key={picture.words} picture={picture} />);
    default:
      return <p className={block.kind === "note" ? css.note : undefined}>{block.text}</p>;
  }
}

export function Sheet({ head, rows }: Pick<Block, "head" | "rows">) {
  const whole = head.reduce((sum, column) => sum + column.width, 0) || 1;
  return (
    <div className={css.scroll}>
      <table>
        <colgroup>
          {head.map((column) => (
            <col key={column.title} style={{ width: `${(column.width / whole) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {head.map((column) => (
              <th key={column.title} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own and never move
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={head[column]?.title}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A picture's address carries it whole: nothing in it can run. */
function Drawing({ picture }: { picture: Picture }) {
  return (
    <img
      className={css.drawing}
      alt={picture.words}
      width={Math.round((picture.width * 4) / 3)}
      height={Math.round((picture.height * 4) / 3)}
      src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`}
    />
  );
}
