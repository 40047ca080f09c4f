"""Documents for people: print by typst, files as answers, people's words made fit for them. No tables."""
