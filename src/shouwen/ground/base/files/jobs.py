"""What nobody sent goes at night."""

import logging

from shouwen.ground.base.files import actions
from shouwen.ground.base.jobs import every

log = logging.getLogger(__name__)


@every("10 4 * * *")
def nightly_files() -> None:
    """Files that were uploaded and never attached."""
    gone = actions.sweep()
    if gone:
        log.info("%s files that nobody sent were thrown away", gone)
