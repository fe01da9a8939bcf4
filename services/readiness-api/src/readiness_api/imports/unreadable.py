"""Why a file as a whole can't be read."""


class UnreadableError(Exception):
    """`why` names a text of `texts.UNREADABLE`, `values` fill it."""

    def __init__(self, why: str, **values: int) -> None:
        super().__init__(why)
        self.why = why
        self.values = values
