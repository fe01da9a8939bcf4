"""Files over HTTP."""

from fastapi import APIRouter, Request

from chassis.transaction import Programme
from readiness_api.uploads import service
from readiness_api.uploads.permissions import MayUpload
from readiness_api.uploads.rules import MOST_BYTES, MediaType
from readiness_api.uploads.schemas import UploadAnswer

router = APIRouter(prefix="/uploads", tags=["uploads"])
LARGER_BODIES = {"/uploads": MOST_BYTES}
_FILE = {"schema": {"type": "string", "format": "binary"}}
_BODY = {"required": True, "content": {media_type.value: _FILE for media_type in MediaType}}


@router.post("", summary="Ladda upp en fil", status_code=201, openapi_extra={"requestBody": _BODY})
async def upload_file(request: Request, programme: Programme, grant: MayUpload) -> UploadAnswer:
    """Stores a file of at most 25 MB, checked against its Content-Type. The body is the file itself.

    Then name its id where the file belongs, in `POST /evidence` for one. Sending a file twice makes two; what nothing
    claims is gone after a day.
    """
    state = request.app.state
    told = request.headers.get("content-type", "")
    return await service.upload(state.engine, state.objects, programme, grant, told, request.stream())
