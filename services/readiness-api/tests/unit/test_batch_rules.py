from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from readiness_api.measurement_batches.rules import Figure, Result, sort_out

NOON = datetime(2024, 11, 11, 12, tzinfo=UTC)
figures = st.lists(
    st.builds(
        Figure,
        st.sampled_from("ab"),
        st.sampled_from([NOON, NOON + timedelta(hours=1)]),
        st.tuples(st.integers(0, 2)),
    ),
    max_size=12,
)


@given(figures)
def test_a_figure_never_changes_and_sending_again_changes_nothing(sent: list[Figure]) -> None:
    first = sort_out(sent, {})
    held = {(each.of, each.at): each.says for each, result in zip(sent, first, strict=True) if result is Result.STORED}
    assert len(held) == sum(result is Result.STORED for result in first)
    again = sort_out(sent, held)
    assert Result.STORED not in again
    assert [result is Result.REFUSED for result in again] == [result is Result.REFUSED for result in first]
    for each, result in zip(sent, first, strict=True):
        assert (held[each.of, each.at] == each.says) == (result is not Result.REFUSED)
