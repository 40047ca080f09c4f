"""Conversations, and messages in monthly partitions with a default one, so that a late job never refuses a message."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models

MESSAGES = """
create sequence conversations_message_id_seq;
create table conversations_message (
    id bigint not null default nextval('conversations_message_id_seq'),
    conversation_id bigint not null,
    noted timestamptz not null,
    at timestamptz not null,
    kind text not null,
    author text not null,
    author_name text not null,
    text text not null,
    files jsonb not null,
    client_key text not null,
    primary key (id, noted)
) partition by range (noted);
alter sequence conversations_message_id_seq owned by conversations_message.id;
create index conversations_message_talk on conversations_message (conversation_id, id);
create table conversations_message_default partition of conversations_message default;
select make_month_partition('conversations_message', (date_trunc('month', now()) + make_interval(months => n))::date)
from generate_series(0, 2) as n;
"""

MESSAGE = migrations.CreateModel(
    name="Message",
    fields=[
        ("id", models.BigAutoField(primary_key=True, serialize=False)),
        ("conversation_id", models.BigIntegerField()),
        ("noted", models.DateTimeField()),
        ("at", models.DateTimeField()),
        ("kind", models.TextField()),
        ("author", models.TextField()),
        ("author_name", models.TextField()),
        ("text", models.TextField()),
        ("files", models.JSONField()),
        ("client_key", models.TextField()),
    ],
    options={"indexes": [models.Index(fields=["conversation_id", "id"], name="conversations_message_talk")]},
)


class Migration(migrations.Migration):
    initial = True

    dependencies: ClassVar = [("customers", "0001_initial"), ("events", "0001_initial")]

    operations: ClassVar = [
        migrations.CreateModel(
            name="Conversation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("channel", models.TextField()),
                ("subject", models.TextField()),
                ("opened_at", models.DateTimeField()),
                (
                    "customer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="customers.customer"
                    ),
                ),
            ],
            options={"indexes": [models.Index(fields=["customer", "id"], name="conversation_customer")]},
        ),
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.RunSQL(MESSAGES, "drop table conversations_message")],
            state_operations=[MESSAGE],
        ),
    ]
