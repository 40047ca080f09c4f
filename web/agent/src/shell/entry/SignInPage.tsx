import { useLanguage } from "@shouwen/kit/i18n/language.ts";
import { role } from "@shouwen/kit/i18n/terms.ts";
import { sayCode, useT } from "@shouwen/kit/i18n/words.ts";
import { Avatar } from "@shouwen/kit/ui/Avatar.tsx";
import { Link } from "@tanstack/react-router";
import { Alert } from "antd";
import { useDemo, useSignIn } from "../session.ts";
import { shell } from "../words.ts";
import { Entry, useCompanyName } from "./Entry.tsx";
import css from "./entry.module.css";
import { SignIn } from "./SignIn.tsx";

export function SignInPage() {
  const t = useT(shell);
  const company = useCompanyName();
  const demo = useDemo();
  const people = demo.data?.people ?? [];
  const form = (
    <div className={css.form}>
      <SignIn />
      <div className={css.foot}>
        <Link to="/forgot">{t("forgot")}</Link>
      </div>
    </div>
  );
  return (
    <Entry title={t("signInTo", { company })} wide={people.length > 0}>
      {people.length > 0 ? (
        <div className={css.columns}>
          {form}
          <DemoPeople people={people} password={demo.data?.password ?? ""} />
        </div>
      ) : (
        form
      )}
    </Entry>
  );
}

interface DemoProps {
  people: { email: string; name: string; role: string }[];
  password: string;
}

function DemoPeople({ people, password }: DemoProps) {
  const t = useT(shell);
  const lang = useLanguage();
  const signIn = useSignIn();
  return (
    <section className={css.demo}>
      <h2>{t("demoTitle")}</h2>
      <p className={css.hint}>{t("demoHint")}</p>
      {signIn.error && (
        <Alert type="error" role="alert" title={signIn.error.message} style={{ marginBottom: 16 }} />
      )}
      <ul className={css.people}>
        {people.map((person) => (
          <li key={person.email}>
            <button
              type="button"
              className={css.person}
              disabled={signIn.isPending}
              onClick={() => signIn.mutate({ email: person.email, password })}
            >
              <Avatar name={person.name} size={32} />
              <span>
                {person.name}
                <span className={css.role}>{sayCode(role, person.role, lang)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
