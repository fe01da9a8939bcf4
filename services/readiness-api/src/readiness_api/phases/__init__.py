"""The phases of a programme and every date each has had."""
