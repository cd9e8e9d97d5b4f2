layer(http USES base ledger provider Qt6::Network ALSO ZLIB::ZLIB SOURCES
  http/retrypolicy.h http/retrypolicy.cpp http/httpclient.h http/httpclient.cpp http/httpexchange.h http/httpexchange.cpp
  http/hintlistener.h http/hintlistener.cpp
  http/httpclient_p.h http/onceonlybody.h http/unpacking.h http/unpacking.cpp)
