module com.example.holidays {
    requires org.sla4j.json;
}
