"""Service standards at the server's own keyboard: a table, so that each subcommand brings up only what it needs."""

from shouwen.wiring.cli import Commands, Entry

ENTRIES = {
    "list": Entry("standards.keeping", "The standards kept here and their versions.", name="list_"),
    "export": Entry("standards.keeping", "Write a version as YAML or BPMN.", name="export"),
    "import": Entry("standards.keeping", "Make a draft from a YAML or BPMN file.", name="import_"),
    "check": Entry(
        "standards.checking", "Name every fault of a file, each with its place; exit 1 if there is any.", tolerant=True
    ),
    "convert": Entry("standards.converting", "Write files as BPMN, keeping everything.", django=False, database=False),
    "diff": Entry("standards.comparing", "Name whatever is otherwise in another version.", tolerant=True),
    "manual": Entry("standards.printing", "Write the manual as Word, PDF or HTML."),
    "simulate": Entry(
        "standards.rehearsing", "Play random cases through a standard; exit 1 if any is stuck.", tolerant=True
    ),
}

standard = Commands(ENTRIES, name="standard", help="Service standards 服务标准.")
