import css from "./parts.module.css";

export function KeyHint(props: { keys: string }) {
  return (
    <span>
      {props.keys.split(" ").map((key) => (
        <kbd key={key} className={css.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
