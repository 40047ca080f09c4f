import { CheckOutlined, CopyOutlined } from "@ant-design/icons";
import { useState } from "react";
import { useT } from "../i18n/words.ts";
import { copyText } from "./copy.ts";
import css from "./parts.module.css";
import { ui } from "./words.ts";

export function CopyText(props: { text: string; wrap?: boolean; children?: React.ReactNode }) {
  const t = useT(ui);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    if (!(await copyText(props.text))) return;
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <button
      type="button"
      className={`${css.copy} ${props.wrap ? "" : css.number}`}
      onClick={copy}
      title={t(copied ? "copied" : "copy")}
    >
      {props.children ?? props.text}
      {copied ? <CheckOutlined /> : <CopyOutlined />}
    </button>
  );
}
