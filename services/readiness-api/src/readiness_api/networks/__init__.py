"""Networks of subject experts and superusers: functions and how many, never persons."""
