"""Whoever may answer stands with the duty: teams, holders and first owners too. The list of what is over has pages."""

from django.contrib.postgres.operations import AddIndexConcurrently, RemoveIndexConcurrently
from django.db import migrations, models

# As the room itself says it, but for approvals whose asker alone is named: those follow when people or tickets change.
NAME = """
update duties_duty d set people = case
    when d.who = 'holder' and t.holder_id is not null then array[t.holder_id]
    when d.who = 'first_owner' and coalesce(t.first_owner_id, t.holder_id) is not null
        then array[coalesce(t.first_owner_id, t.holder_id)]
    else array(
        select p.id from staff_person p
        where p.dismissed_at is null and (
            exists (select from staff_membership m where m.person_id = p.id
                    and m.team_id = case when d.who = '' then d.team_id else t.team_id end)
            or exists (select from staff_team g where g.leader_id = p.id
                    and g.id = case when d.who = '' then d.team_id else t.team_id end))
        order by p.id)
    end
from tickets_ticket t
where t.id = d.ticket_id and d.people = '{}' and (d.who <> '' or (d.role = '' and d.skill = ''))
"""


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("duties", "0002_goes_with_its_ticket"), ("staff", "0001_initial"), ("tickets", "0001_initial")]
    operations = [
        AddIndexConcurrently(
            "duty",
            models.Index(fields=["-done_at", "-id"], condition=~models.Q(state="open"), name="duties_over_latest"),
        ),
        RemoveIndexConcurrently("duty", "duties_over"),
        migrations.RunSQL(NAME, migrations.RunSQL.noop),
    ]
