"""What waits for somebody because the standard asked for it: department tasks 协办任务 and approvals 审批.

Owns the list of them, open and over. Hears DutyRaised and what ends a duty (TaskFinished, ApprovalGiven, the ticket's
moves), and who joins or leaves. Calls tickets, standards and staff (reads); answering is a verb of `guide`.
"""
