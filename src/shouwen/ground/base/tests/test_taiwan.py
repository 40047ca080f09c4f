"""Our words as they are read in Taiwan, and who is answered in them."""

import pytest
from django.test import Client

from shouwen.ground.base.api.kit import language
from shouwen.ground.base.taiwan import taiwan


@pytest.mark.parametrize(
    ("ours", "there"),
    [
        ("工单", "工單"),
        ("设置", "設定"),
        ("账号", "帳號"),
        ("问题类型", "問題類型"),
        ("服务质量", "服務品質"),
        ("工作台", "工作台"),
        ("接口人", "聯絡窗口"),
        ("您没有权限查看该文件", "您沒有權限檢視該檔案"),
    ],
)
def test_words(ours: str, there: str) -> None:
    assert taiwan(ours) == there


@pytest.mark.parametrize(
    ("accepted", "read"),
    [
        ("zh-TW", "zh-TW"),
        ("zh-Hant-HK,en;q=0.5", "zh-TW"),
        ("zh", "zh-CN"),
        ("zh-Hans-CN", "zh-CN"),
        ("en,zh-TW;q=0.3", "en"),
    ],
)
def test_whoever_reads_it_is_known(accepted: str, read: str) -> None:
    assert language(accepted) == read


@pytest.mark.django_db
def test_a_refusal_is_said_in_it() -> None:
    answer = Client(headers={"Accept-Language": "zh-TW"}).get("/api/v1/session")
    assert answer.status_code == 401 and answer.json()["message"] == "請先登入。"
