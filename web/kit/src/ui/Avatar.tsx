import css from "./parts.module.css";

interface Props {
  name: string;
  size?: number;
  tone?: "gold" | "me";
  presence?: string;
}

/** One sign of the name: the surname in Chinese, the initial elsewhere. */
export function Avatar({ name, size = 28, tone, presence }: Props) {
  const sign = [...name.trim()][0]?.toUpperCase() ?? "?";
  return (
    <span
      className={[css.avatar, tone && css[tone]].filter(Boolean).join(" ")}
      style={{ width: size, height: size, fontSize: size > 36 ? 16 : 12 }}
      aria-hidden
    >
      {sign}
      {presence && <i className={[css.presence, css[presence]].filter(Boolean).join(" ")} />}
    </span>
  );
}
