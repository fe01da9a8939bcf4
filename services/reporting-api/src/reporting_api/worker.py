"""`python -m reporting_api.worker`: follows the feeds and draws what is published."""

from __future__ import annotations

from chassis import worker
from reporting_api.feeds import tasks
from reporting_api.reports.drawing import draw_published
from reporting_api.settings import settings

if __name__ == "__main__":
    worker.run("reporting-api", settings(), {**tasks(), "drawing": draw_published})
