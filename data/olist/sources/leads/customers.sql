select mql_id as customer_id, 'prospect' as audience
from records
