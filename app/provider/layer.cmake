layer(provider USES base ledger SOURCES provider/call.h provider/provider.h provider/provider.cpp)
