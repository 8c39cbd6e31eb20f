-- Each article in a customer's hands once.
--
-- grain: unit_id
select
    kept_units.unit_id,
    kept_units.product_id,
    kept_units.batch,
    kept_units.line_id,
    kept_units.in_use_at
from kept.units as kept_units
