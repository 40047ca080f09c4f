"""Demo data: a month of a small appliance company's service, made by the same verbs that people use."""
