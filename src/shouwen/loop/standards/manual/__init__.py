"""The manual 《售后服务操作手册》 and the public promise 服务承诺, from a service standard.

Owns nothing. One pure model (`rules`) and three renderers of it: page, Word (`word`), PDF (`pdf`). Reads the standard,
its versions, the company's names; the portal shows the promise.
"""
