"""Random cases played through a standard before it meets real ones. Owns nothing, hears nobody, calls the stepper."""
