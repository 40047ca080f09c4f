import type { Person } from "@shouwen/kit/api/types.ts";
import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { role } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Avatar } from "@shouwen/kit/ui/Avatar.tsx";
import { Tag } from "@shouwen/kit/ui/Tag.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { Button, Table } from "antd";
import { toneOf, usePresenceKinds, usePresenceName } from "../../../shell/presence.ts";
import { useSmall } from "../../../shell/small.ts";
import { staff } from "../words.ts";
import css from "./staff.module.css";

interface Props {
  rows: Person[];
  more: boolean;
  loading: boolean;
  onOpen: (id: number) => void;
  onMore: () => void;
}

export function PeopleTable({ rows, more, loading, onOpen, onMore }: Props) {
  const t = useT(staff);
  const lang = useLanguage();
  const small = useSmall();
  const name = {
    title: t("name"),
    render: (_: unknown, person: Person) => (
      <div className={css.person}>
        <Avatar name={person.name} presence={person.dismissed_at ? undefined : person.presence} />
        <span className={person.dismissed_at ? css.gone : undefined}>
          <Button type="link" style={{ padding: 0, height: "auto" }} onClick={() => onOpen(person.id)}>
            {person.name}
          </Button>
          <small>{person.email}</small>
        </span>
      </div>
    ),
  };
  const roles = {
    title: t("roles"),
    render: (_: unknown, person: Person) => person.roles.map((one) => sayCode(role, one, lang)).join("、"),
  };
  const rest = [
    {
      title: t("teams"),
      render: (_: unknown, person: Person) => person.teams.map((team) => team.name).join("、"),
    },
    {
      title: t("skillLevels"),
      render: (_: unknown, person: Person) =>
        person.skills.map((skill) => `${skill.name} ${skill.level}`).join(" · "),
    },
    {
      title: t("presence"),
      width: 180,
      render: (_: unknown, person: Person) => <State person={person} />,
    },
  ];
  return (
    <>
      <Table<Person>
        className={css.table}
        rowKey="id"
        size="small"
        dataSource={rows}
        pagination={false}
        columns={small ? [name, roles] : [name, roles, ...rest]}
      />
      {more && (
        <Button type="text" block loading={loading} onClick={onMore}>
          {t("more")}
        </Button>
      )}
    </>
  );
}

const TONES = { works: "done", busy: "late", off: "none", pause: "due" } as const;

function State({ person }: { person: Person }) {
  const t = useT(staff);
  const kinds = usePresenceKinds();
  const name = usePresenceName();
  if (person.dismissed_at) {
    return (
      <span className={css.gone}>
        {t("leftOn")} <Ago at={person.dismissed_at} />
      </span>
    );
  }
  const tone = TONES[toneOf(person.presence, kinds)];
  return (
    <>
      <Tag tone={tone} dot>
        {name(person.presence)}
      </Tag>{" "}
      <span className={css.gone}>
        <Ago at={person.presence_since} />
      </span>
    </>
  );
}
