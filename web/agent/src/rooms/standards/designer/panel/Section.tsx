import { RightOutlined } from "@ant-design/icons";
import { type ReactNode, useState } from "react";
import css from "./panel.module.css";

/** What was open stays open from node to node. */
const open = new Map<string, boolean>();

export function Section(props: {
  id: string;
  title: string;
  about?: ReactNode;
  begins?: boolean;
  children: ReactNode;
}) {
  const [shown, setShown] = useState(() => open.get(props.id) ?? props.begins ?? false);
  const turn = () => {
    open.set(props.id, !shown);
    setShown(!shown);
  };
  return (
    <section className={css.section}>
      <button type="button" aria-expanded={shown} onClick={turn}>
        <RightOutlined rotate={shown ? 90 : 0} style={{ fontSize: 10 }} />
        {props.title}
        {props.about && <small>{props.about}</small>}
      </button>
      {shown && <div>{props.children}</div>}
    </section>
  );
}
