"""Mentions 提及: a note names colleagues by `@name#id`, and they are told; being named gives no right to read.

Owns who was mentioned in which message, and whether they looked. Hears of notes said on tickets and in talks. Calls
`notices` (tell_many), `tickets` and `contacts` (who may read).
"""
