import type { FollowUp } from "@shouwen/kit/api/types.ts";
import { StatusTag } from "@shouwen/kit/ui/Tag.tsx";
import { Link } from "@tanstack/react-router";
import css from "./feedback.module.css";

/** The ticket a task belongs to. */
export function About({ task }: { task: Pick<FollowUp, "number" | "subject" | "status"> }) {
  return (
    <span className={css.about}>
      <Link to="/tickets/$number" params={{ number: task.number }} title={task.subject}>
        {task.subject}
      </Link>
      <small>
        {task.number} <StatusTag status={task.status} />
      </small>
    </span>
  );
}
