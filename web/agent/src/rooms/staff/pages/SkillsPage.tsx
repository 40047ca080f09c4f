import type { Person } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Avatar } from "@shouwen/kit/ui/Avatar.tsx";
import { getRouteApi } from "@tanstack/react-router";
import { App, Select } from "antd";
import { Page } from "../../../shell/Page.tsx";
import { useReference } from "../../../shell/reference.ts";
import { useCan } from "../../../shell/session.ts";
import { skillsIn, skillsOut, useLevels } from "../parts/SkillFields.tsx";
import css from "../parts/staff.module.css";
import { Tabs } from "../parts/Tabs.tsx";
import { useChangePerson, useEverybody } from "../queries.ts";
import { staff } from "../words.ts";

const route = getRouteApi("/frame/team/skills");

export function SkillsPage() {
  const t = useT(staff);
  const { team } = route.useSearch();
  const navigate = route.useNavigate();
  const teams = useReference("teams");
  const skills = useReference("skills");
  const people = useEverybody().filter((person) => !team || person.teams.some((one) => one.code === team));
  return (
    <Page title={t("title")} place={t("skills")} tabs={<Tabs />}>
      <div className={css.bar}>
        <Select
          allowClear
          placeholder={t("teamFilter")}
          aria-label={t("teamFilter")}
          value={team}
          onChange={(value) => navigate({ search: { team: value }, replace: true })}
          options={teams.map((one) => ({ value: one.code, label: one.name }))}
        />
        <span className={css.gone}>{t("matrixHint")}</span>
      </div>
      <div className={css.matrix}>
        <table>
          <thead>
            <tr>
              <th>{t("person")}</th>
              {skills.map((skill) => (
                <th key={skill.id}>{skill.name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <th scope="row">
                  <span className={css.person}>
                    <Avatar name={person.name} size={24} />
                    {person.name}
                  </span>
                </th>
                {skills.map((skill) => (
                  <td key={skill.id}>
                    <Level person={person} skill={skill.id} name={skill.name} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  );
}

function Level({ person, skill, name }: { person: Person; skill: number; name: string }) {
  const can = useCan();
  const { message } = App.useApp();
  const levels = useLevels();
  const change = useChangePerson();
  const held = skillsOut(person);
  const level = change.isPending
    ? (change.variables.change.skills?.find((one) => one.skill === skill)?.level ?? 0)
    : (held[skill] ?? 0);
  if (!can("staff.manage")) return level > 0 ? levels[level]?.label : <span className={css.gone}>–</span>;
  return (
    <Select
      className={css.cell}
      size="small"
      variant="borderless"
      aria-label={`${person.name} ${name}`}
      value={level}
      options={levels}
      labelRender={({ value, label }) => (value === 0 ? <span className={css.gone}>–</span> : label)}
      onChange={(next) =>
        change.mutate(
          { id: person.id, change: { skills: skillsIn({ ...held, [skill]: next }) } },
          { onError: (error) => void message.error(error.message) },
        )
      }
    />
  );
}
