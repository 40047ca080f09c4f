import type { Person } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Form, Select } from "antd";
import { useReference } from "../../../shell/reference.ts";
import { staff } from "../words.ts";
import css from "./staff.module.css";

/** Levels by skill id; 0 is none. */
export type SkillLevels = Record<string, number>;

export function skillsOut(person: Person): SkillLevels {
  return Object.fromEntries(person.skills.map((skill) => [String(skill.id), skill.level]));
}

export function skillsIn(levels: SkillLevels): { skill: number; level: number }[] {
  return Object.entries(levels)
    .filter(([, level]) => level > 0)
    .map(([skill, level]) => ({ skill: Number(skill), level }));
}

export function useLevels() {
  const t = useT(staff);
  return [
    { value: 0, label: t("noLevel") },
    { value: 1, label: t("level1") },
    { value: 2, label: t("level2") },
    { value: 3, label: t("level3") },
  ];
}

export function SkillFields() {
  const t = useT(staff);
  const levels = useLevels();
  const skills = useReference("skills");
  return (
    <Form.Item label={t("skillLevels")}>
      <div className={css.levels}>
        {skills.map((skill) => (
          <SkillRow key={skill.id} id={skill.id} name={skill.name} levels={levels} />
        ))}
      </div>
    </Form.Item>
  );
}

function SkillRow(props: { id: number; name: string; levels: { value: number; label: string }[] }) {
  return (
    <>
      <label htmlFor={`skills_${props.id}`}>{props.name}</label>
      <Form.Item name={["skills", String(props.id)]} noStyle>
        <Select id={`skills_${props.id}`} options={props.levels} placeholder={props.levels[0]?.label} />
      </Form.Item>
    </>
  );
}
