"""Service standards: documents, versions, the pure stepper."""
