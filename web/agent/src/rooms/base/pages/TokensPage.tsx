import type { Token } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Empty } from "@shouwen/kit/ui/States.tsx";
import { Ago, Moment } from "@shouwen/kit/ui/Time.tsx";
import { App, Button, Popconfirm, Table } from "antd";
import { useState } from "react";
import { Frame } from "../parts/Frame.tsx";
import { NewToken } from "../parts/NewToken.tsx";
import { Scope } from "../parts/Scope.tsx";
import css from "../parts/settings.module.css";
import { useRevokeToken, useTokens } from "../queries.ts";
import { base } from "../words.ts";

export function TokensPage() {
  const t = useT(base);
  const [making, setMaking] = useState(false);
  return (
    <Frame
      right="tokens.manage"
      actions={
        <Button type="primary" onClick={() => setMaking(true)}>
          {t("newToken")}
        </Button>
      }
    >
      <p className={css.lead}>{t("tokenHint")}</p>
      <Tokens />
      {making && <NewToken onClose={() => setMaking(false)} />}
    </Frame>
  );
}

function Tokens() {
  const t = useT(base);
  const tokens = useTokens();
  return (
    <Query of={tokens}>
      {(page) =>
        page.items.length === 0 ? (
          <Empty title={t("noTokens")} text={t("noTokensHint")} />
        ) : (
          <Rows rows={page.items} />
        )
      }
    </Query>
  );
}

function Rows({ rows }: { rows: Token[] }) {
  const t = useT(base);
  const { message } = App.useApp();
  const revoke = useRevokeToken();
  const end = (token: Token) =>
    revoke.mutate(token.id, {
      onSuccess: () => void message.success(t("revoked", { name: token.name })),
      onError: (error) => void message.error(error.message),
    });
  return (
    <Table<Token>
      className={css.table}
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={rows}
      scroll={{ x: 860 }}
      columns={[
        { title: t("tokenName"), dataIndex: "name" },
        { title: t("owner"), dataIndex: "person_name", width: 120 },
        {
          title: t("scopes"),
          render: (_, token) => token.scopes.map((scope) => <Scope key={scope} scope={scope} />),
        },
        { title: t("made"), width: 120, render: (_, token) => <Ago at={token.created_at} /> },
        {
          title: t("lastUsed"),
          width: 130,
          render: (_, token) => (token.last_used_at ? <Ago at={token.last_used_at} /> : t("unused")),
        },
        {
          title: t("expires"),
          width: 150,
          render: (_, token) => (token.expires_at ? <Moment at={token.expires_at} /> : t("never")),
        },
        {
          width: 90,
          align: "end",
          render: (_, token) => (
            <Popconfirm
              title={t("revokeSure", { name: token.name })}
              description={t("revokeHint")}
              okText={t("revoke")}
              cancelText={t("cancel")}
              okButtonProps={{ danger: true }}
              onConfirm={() => end(token)}
            >
              <Button type="text" size="small" danger aria-label={`${t("revoke")} ${token.name}`}>
                {t("revoke")}
              </Button>
            </Popconfirm>
          ),
        },
      ]}
    />
  );
}
